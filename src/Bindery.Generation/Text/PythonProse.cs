using Bindery.Core.Text;

namespace Bindery.Generation.Text;

/// <summary>Words for a docstring or a comment: they can neither end it nor start code.</summary>
public readonly record struct PythonProse
{
    private readonly string _text;

    private PythonProse(string text) => _text = text;

    public static PythonProse Of(string text) =>
        new(OneLine.Of(text).Replace("\\", "/", StringComparison.Ordinal).Replace('"', '\''));

    public override string ToString() => _text;
}
