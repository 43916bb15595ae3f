using System.Collections.Immutable;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Suppression;

/// <summary>The comments of one file that silence findings.</summary>
internal sealed class FileComments
{
    private readonly List<IgnoreComment> ignores = [];
    private readonly List<PeerComment> peers = [];

    private FileComments() { }

    public IReadOnlyList<IgnoreComment> Ignores => ignores;

    public static FileComments Of(PythonFile file)
    {
        FileComments comments = new();
        foreach (PythonToken token in file.Module.Tokens.All)
        {
            if (token.Kind == PythonTokenKind.Comment)
            {
                comments.Read(file, token);
            }
        }

        return comments;
    }

    public static FileComments Of(XmlDataFile file)
    {
        FileComments comments = new();
        SourceText source = file.Document.Source;
        int at = source.Text.IndexOf(IgnoreText.Marker, StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = source.Text.IndexOf("-->", at, StringComparison.Ordinal);
            comments.AddIgnore(
                file.Path,
                source,
                TextSpan.FromBounds(at, end < 0 ? source.Text.Length : end)
            );
            at = source.Text.IndexOf(IgnoreText.Marker, at + 1, StringComparison.Ordinal);
        }

        return comments;
    }

    public bool IsSilencedByPeer(ImmutableArray<string> names, int line) =>
        peers.Any(peer => peer.Covers(names, line));

    private void Read(PythonFile file, PythonToken token)
    {
        ReadOnlySpan<char> text = file.Source.Slice(token.Span);
        if (text.Contains(IgnoreText.Marker, StringComparison.Ordinal))
        {
            AddIgnore(file.Path, file.Source, token.Span);
        }
        else if (PeerComment.Read(file.Source, token.Span) is { } peer)
        {
            peers.Add(peer);
        }
    }

    private void AddIgnore(string path, SourceText source, TextSpan span)
    {
        ImmutableArray<string> rules = IgnoreText.RulesIn(source[span]);
        if (!rules.IsEmpty)
        {
            LinePosition position = source.Lines.PositionAt(span.Start);
            TextSpan line = source.Lines.SpanOf(position.Line);
            string before = source.Text[line.Start..span.Start].Trim();
            int target = before is "" or "<!--" ? position.Line + 1 : position.Line;
            ignores.Add(new IgnoreComment(path, position, target, rules));
        }
    }
}
