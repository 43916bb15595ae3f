namespace Bindery.Certification.Browser;

/// <summary>The browser refused a command; <see cref="Kind"/> is WebDriver's error code.</summary>
public sealed class WebDriverException : Exception
{
    public WebDriverException(string kind, string message)
        : base(message)
    {
        Kind = kind;
    }

    public WebDriverException() { }

    public WebDriverException(string message)
        : base(message) { }

    public WebDriverException(string message, Exception inner)
        : base(message, inner) { }

    public string Kind { get; } = "";
}
