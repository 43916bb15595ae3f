namespace Bindery.Completion;

internal sealed class FishCompletion : IShellCompletion
{
    public string Shell => "fish";

    public string Installation =>
        "bindery completion fish > ~/.config/fish/completions/bindery.fish";

    public string Script =>
        """
            # Completion of bindery for fish.
            function __bindery_complete
                set --local line (commandline --cut-at-cursor)
                set --local word (commandline --cut-at-cursor --current-token)
                for found in (bindery "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
                    if string match --quiet -- '-*' $found; and not string match --quiet -- '-*' $word
                        continue
                    end
                    echo $found
                end
            end
            complete --command bindery --arguments '(__bindery_complete)'

            """;
}
