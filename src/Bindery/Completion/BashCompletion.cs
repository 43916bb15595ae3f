namespace Bindery.Completion;

internal sealed class BashCompletion : IShellCompletion
{
    public string Shell => "bash";

    public string Installation =>
        "bindery completion bash > ~/.local/share/bash-completion/completions/bindery";

    // Options only where one was begun, so that nothing stands in the way of names of files.
    public string Script =>
        """
            # Completion of bindery for bash.
            _bindery() {
                local word="${COMP_WORDS[COMP_CWORD]}" found
                COMPREPLY=()
                while IFS= read -r found; do
                    [[ $found == -* && $word != -* ]] && continue
                    [[ $found == "$word"* ]] && COMPREPLY+=("$found")
                done < <(bindery "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
            }
            complete -o default -F _bindery bindery

            """;
}
