#!/bin/bash
# Mailpath's own part of the deb's postinst; electron-builder's part comes before it.
# `mailpath` is the command, which is a program of its own beside the app.
ln -sfn /opt/Mailpath/resources/bin/mailpath /usr/bin/mailpath
