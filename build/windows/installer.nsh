; What electron-builder's installer leaves to the app: links, the PATH by choice, and what uninstalling removes.
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinMessages.nsh

!define MAILPATH_COMMAND "$INSTDIR\resources\bin"
!define MAILPATH_ENVIRONMENT "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
; Why it is done like this: build/packaging/logon-cleaning.ts.
!define MAILPATH_CLEANING "SOFTWARE\Microsoft\Active Setup\Installed Components\Mailpath"
!searchreplace MAILPATH_CLEANING_VERSION "${VERSION}" "." ","
!define MAILPATH_SCHEME "Software\Classes\mailpath"

; The machine's PATH in $R2, or nothing where it cannot be held whole: a string of NSIS ends at NSIS_MAX_STRLEN, and writing
; back a part of the PATH would break the computer.
!macro readPath
  ClearErrors
  ReadRegStr $R2 HKLM "${MAILPATH_ENVIRONMENT}" "Path"
  ${If} ${Errors}
    StrCpy $R2 ""
  ${EndIf}
  StrLen $R3 $R2
  StrLen $R4 "${MAILPATH_COMMAND}"
  IntOp $R3 $R3 + $R4
  IntOp $R3 $R3 + 2
  ${If} $R3 >= ${NSIS_MAX_STRLEN}
    DetailPrint "The PATH of this computer is too long to be changed here."
    StrCpy $R2 ""
  ${EndIf}
!macroend

; Writes $R3, and tells the desktop; new consoles have it then.
!macro writePath
  WriteRegExpandStr HKLM "${MAILPATH_ENVIRONMENT}" "Path" "$R3"
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
!macroend

!macro customInstall
  WriteRegStr HKLM "${MAILPATH_SCHEME}" "" "URL:Mailpath"
  WriteRegStr HKLM "${MAILPATH_SCHEME}" "URL Protocol" ""
  WriteRegStr HKLM "${MAILPATH_SCHEME}\shell\open\command" "" '"$INSTDIR\Mailpath.exe" "%1"'

  ; Whoever installs again keeps what is there.
  DeleteRegKey HKLM "${MAILPATH_CLEANING}"

  ; Mailpath-….exe /S /ADDTOPATH
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ADDTOPATH" $R1
  ${IfNot} ${Errors}
    !insertmacro readPath
    ${If} $R2 != ""
      ${WordAdd} "$R2" ";" "+${MAILPATH_COMMAND}" $R3
      ${If} $R3 != $R2
        !insertmacro writePath
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend

; An update runs the old uninstaller first, and keeps everything.
!macro customUnInstall
  ${IfNot} ${isUpdated}
    !insertmacro readPath
    ${If} $R2 != ""
      ${un.WordAdd} "$R2" ";" "-${MAILPATH_COMMAND}" $R3
      ${If} $R3 != $R2
        !insertmacro writePath
      ${EndIf}
    ${EndIf}

    DeleteRegKey HKLM "${MAILPATH_SCHEME}"

    ; Each user's next logon removes settings, history, logs, and what the updater fetched. Reports lie where they were
    ; saved, and stay.
    WriteRegStr HKLM "${MAILPATH_CLEANING}" "StubPath" \
      'cmd /d /c rd /s /q "%APPDATA%\Mailpath" "%LOCALAPPDATA%\mailpath-updater"'
    WriteRegStr HKLM "${MAILPATH_CLEANING}" "Version" "${MAILPATH_CLEANING_VERSION}"
  ${EndIf}
!macroend
