; What electron-builder's installer leaves to the app: links, the PATH by choice, and what uninstalling removes.
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinMessages.nsh

!define MAILPATH_COMMAND "$INSTDIR\resources\bin"
!define MAILPATH_ENVIRONMENT "SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
!define MAILPATH_PROFILES "SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
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

; A link is removed, never followed: the folder belongs to a user, and this runs with more rights. cmd's rd does not follow
; those inside either.
!macro removeFolder FOLDER
  nsExec::Exec '"$SYSDIR\cmd.exe" /d /c rd /s /q "${FOLDER}"'
  Pop $R5
!macroend

!macro customInstall
  WriteRegStr HKLM "${MAILPATH_SCHEME}" "" "URL:Mailpath"
  WriteRegStr HKLM "${MAILPATH_SCHEME}" "URL Protocol" ""
  WriteRegStr HKLM "${MAILPATH_SCHEME}\shell\open\command" "" '"$INSTDIR\Mailpath.exe" "%1"'

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

    ; In every profile, whoever uninstalls: settings, history, logs, and what the updater fetched. Reports lie where they were
    ; saved, and stay.
    StrCpy $R0 0
    ${Do}
      EnumRegKey $R1 HKLM "${MAILPATH_PROFILES}" $R0
      ${If} $R1 == ""
        ${ExitDo}
      ${EndIf}
      IntOp $R0 $R0 + 1
      ReadRegStr $R2 HKLM "${MAILPATH_PROFILES}\$R1" "ProfileImagePath"
      ExpandEnvStrings $R2 $R2
      ${If} $R2 != ""
        !insertmacro removeFolder "$R2\AppData\Roaming\Mailpath"
        !insertmacro removeFolder "$R2\AppData\Local\mailpath-updater"
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend
