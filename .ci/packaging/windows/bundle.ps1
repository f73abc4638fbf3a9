# The bundle and the installer on Windows. Needs Python 3.11 or newer, uv and Inno Setup 6 on the path; from a checkout:
#     powershell -ExecutionPolicy Bypass -File .ci\packaging\windows\bundle.ps1
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..\..')

function Invoke-Step([string] $Program, [string[]] $Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Words -join ' ') ended with $LASTEXITCODE" }
}

$env:UV_PROJECT_ENVIRONMENT = 'build\environment'
$env:PYTHONHASHSEED = '1'
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
$python = 'build\environment\Scripts\python.exe'

Invoke-Step uv @('sync', '--frozen', '--no-dev', '--group', 'bundle', '--no-editable', '--reinstall-package', 'muster-workbench')
Invoke-Step $python @('.ci\packaging\drawn_icons.py', 'build\icons')
Invoke-Step $python @('-m', 'PyInstaller', '--noconfirm', '--distpath', 'dist', '--workpath', 'build\pyinstaller', '.ci\packaging\muster.spec')
Invoke-Step $python @('.ci\packaging\finish.py', 'dist\muster')
Invoke-Step 'dist\muster\muster.exe' @('--version')
Invoke-Step 'dist\muster\muster.exe' @('demo', '--out', 'out')

$version = & $python -c "from importlib.metadata import version; print(version('muster-workbench'))"
Invoke-Step iscc @("/DVersion=$version", '.ci\packaging\windows\muster.iss')
