namespace Bindery.Syntax.Text;

/// <summary>Something in a file that its language doesn't allow; reading went on after it.</summary>
public sealed record SyntaxDiagnostic(TextSpan Span, LinePosition Position, string Message)
{
    public override string ToString() => $"{Position}: {Message}";
}
