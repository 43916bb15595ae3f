using System.Collections.Immutable;
using Bindery.Generation.Drafting;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Merging;

/// <summary>
/// Makes three texts alike wherever the named things in them say what comes out: a method that a
/// person only laid out anew, a list to which each side added. Lines decide the rest.
/// </summary>
internal sealed class UnitAlignment(string extension, string baseText, string ours, string theirs)
{
    private readonly List<TextEdit> _base = [];
    private readonly List<TextEdit> _ours = [];
    private readonly List<TextEdit> _theirs = [];

    public (string Base, string Ours, string Theirs) Align()
    {
        ImmutableDictionary<string, TextSpan> before = Units.Of(extension, baseText);
        ImmutableDictionary<string, TextSpan> left = Units.Of(extension, ours);
        ImmutableDictionary<string, TextSpan> right = Units.Of(extension, theirs);
        foreach ((string key, TextSpan span) in before)
        {
            bool isOurs = left.TryGetValue(key, out TextSpan mine);
            bool isTheirs = right.TryGetValue(key, out TextSpan other);
            if (isOurs && isTheirs)
            {
                AlignAll(span, mine, other);
            }
            else if (isOurs)
            {
                AlignRemoved(_base, span, Text(baseText, span), Text(ours, mine));
            }
            else if (isTheirs)
            {
                AlignRemoved(_base, span, Text(baseText, span), Text(theirs, other));
            }
        }

        return (Applied(baseText, _base), Applied(ours, _ours), Applied(theirs, _theirs));
    }

    private void AlignAll(TextSpan span, TextSpan mine, TextSpan other)
    {
        string before = Text(baseText, span);
        string left = Text(ours, mine);
        string right = Text(theirs, other);
        string? merged =
            left == before ? right
            : right == before || left == right ? left
            : IsSame(left, before) ? right
            : IsSame(right, before) ? left
            : extension == ".py" ? DisplayMerge.Merge(before, left, right)
            : null;
        if (merged is not null)
        {
            _base.Add(new TextEdit(span, merged));
            _ours.Add(new TextEdit(mine, merged));
            _theirs.Add(new TextEdit(other, merged));
        }
    }

    // What one side takes out and the other only laid out anew can go.
    private void AlignRemoved(List<TextEdit> edits, TextSpan span, string before, string kept)
    {
        if (before != kept && IsSame(before, kept))
        {
            edits.Add(new TextEdit(span, kept));
        }
    }

    private bool IsSame(string left, string right) =>
        extension switch
        {
            ".py" => SameCode.In(left, right),
            ".xml" => string.Join(
                ' ',
                left.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
                == string.Join(
                    ' ',
                    right.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                ),
            _ => false,
        };

    private static string Text(string text, TextSpan span) =>
        text.Substring(span.Start, span.Length);

    private static string Applied(string text, List<TextEdit> edits) =>
        SourceText.FromText(text).WithEdits(edits).Text;
}
