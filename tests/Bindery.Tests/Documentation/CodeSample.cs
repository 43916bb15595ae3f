namespace Bindery.Tests.Documentation;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">Path from the checkout's root.</param>
/// <param name="Line">Line of the opening fence, from 1.</param>
/// <param name="Language">What stands behind the fence; empty for plain text.</param>
/// <param name="Text">Lines between the fences.</param>
public sealed record CodeSample(string File, int Line, string Language, string Text)
{
    private const string Fence = "```";

    public override string ToString() => $"{File}:{Line}";

    /// <summary>The fenced blocks of a file, in its order.</summary>
    public static IEnumerable<CodeSample> Of(string file, string markdown)
    {
        string[] lines = markdown.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, Fence, index + 1);
            yield return new CodeSample(
                file,
                index + 1,
                lines[index][Fence.Length..],
                string.Join('\n', lines[(index + 1)..end])
            );
            index = end;
        }
    }
}
