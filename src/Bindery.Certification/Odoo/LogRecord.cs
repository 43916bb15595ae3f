namespace Bindery.Certification.Odoo;

/// <summary>One entry of Odoo's log; <see cref="Details"/> are the lines below it, such as a traceback.</summary>
public sealed record LogRecord(LogLevel Level, string Logger, string Message, string Details)
{
    /// <summary>The traceback's last line, which names the error; else the message's first.</summary>
    public string Essence =>
        Details.Contains("Traceback (most recent call last)", StringComparison.Ordinal)
            ? $"{FirstLine(Message)}: {LastLine(Details)}"
            : FirstLine(Message);

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Trim();

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1].Trim();
}
