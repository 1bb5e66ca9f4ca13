@echo off
rem Starts b24. Builds it first when there is no build yet; "b24.cmd --rebuild" builds it again.
setlocal
set "root=%~dp0"
set "program=%root%.b24\bin\b24.dll"

where dotnet >nul 2>nul
if errorlevel 1 (
  echo b24 needs the .NET SDK 10, and there is no "dotnet" on the PATH. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
  exit /b 2
)

if "%~1"=="--rebuild" goto build
if exist "%program%" goto run

:build
echo Building b24; this takes about a minute the first time. 1>&2
if not exist "%root%.b24" mkdir "%root%.b24"
dotnet publish "%root%src\Bridge24.Cli" -c Release -o "%root%.b24\bin" -p:RunAnalyzers=false -v:q --nologo > "%root%.b24\build.log" 2>&1
if errorlevel 1 (
  echo The build failed; its output is in %root%.b24\build.log 1>&2
  exit /b 70
)
if "%~1"=="--rebuild" exit /b 0

:run
dotnet "%program%" %*
exit /b %errorlevel%
