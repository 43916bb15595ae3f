using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules;

/// <summary>What a rule has found.</summary>
/// <param name="Path">Below the addon's folder.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record Detection(string Path, LinePosition Position, string Message)
{
    /// <summary>What was seen, where the place alone can't show it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Null where only a person can mend it.</summary>
    public RuleFix? Fix { get; init; }

    /// <summary>Two are the same that say the same of one place.</summary>
    public bool Equals(Detection? other) =>
        other is not null
        && Path == other.Path
        && Position == other.Position
        && Message == other.Message;

    public override int GetHashCode() => HashCode.Combine(Path, Position, Message);
}
