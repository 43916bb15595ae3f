namespace Bindery.Completion;

internal sealed class ZshCompletion : IShellCompletion
{
    public string Shell => "zsh";

    public string Installation => "bindery completion zsh > \"${fpath[1]}/_bindery\"";

    public string Script =>
        """
            #compdef bindery
            # Completion of bindery for zsh.
            _bindery() {
                local line="${(j: :)words[1,CURRENT]}"
                local -a found
                found=("${(@f)$(bindery "[suggest:${#line}]" "$line" 2>/dev/null)}")
                [[ $PREFIX == -* ]] || found=("${(@)found:#-*}")
                found=("${(@)found:#}")
                if (( $#found )); then
                    compadd -a found
                else
                    _files
                fi
            }
            if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
                _bindery "$@"
            else
                compdef _bindery bindery
            fi

            """;
}
