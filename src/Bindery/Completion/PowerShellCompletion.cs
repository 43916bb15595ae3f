namespace Bindery.Completion;

internal sealed class PowerShellCompletion : IShellCompletion
{
    public string Shell => "powershell";

    public string Installation => "bindery completion powershell >> $PROFILE";

    public string Script =>
        """
            # Completion of bindery for PowerShell.
            Register-ArgumentCompleter -Native -CommandName bindery -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                bindery "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                    Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
            }

            """;
}
