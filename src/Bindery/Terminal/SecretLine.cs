using System.Text;

namespace Bindery.Terminal;

/// <summary>Asks at the terminal for what must not be seen there.</summary>
internal static class SecretLine
{
    public static async Task<string> ReadAsync(
        Output output,
        string question,
        CancellationToken cancellation
    )
    {
        output.Ask(question);
        StringBuilder text = new();
        while (
            await output.Messages.Input.ReadKeyAsync(intercept: true, cancellation) is { } key
            && key.Key != ConsoleKey.Enter
        )
        {
            Take(text, key);
        }

        output.Say("");
        return text.ToString();
    }

    private static void Take(StringBuilder text, ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Backspace)
        {
            text.Length = Math.Max(0, text.Length - 1);
        }
        else if (key.KeyChar != '\0')
        {
            text.Append(key.KeyChar);
        }
    }
}
