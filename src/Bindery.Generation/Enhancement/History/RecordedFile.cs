using System.Runtime.InteropServices;
using System.Text;
using Bindery.Core.Changes;

namespace Bindery.Generation.Enhancement.History;

/// <summary>A file before and after a step. Each character stands for a byte; null for no file.</summary>
public sealed record RecordedFile(string Path, string? Before, string? After)
{
    public static RecordedFile Of(string path, FileContent? before, FileContent? after) =>
        new(path, Text(before), Text(after));

    public static FileContent? Content(string? text) =>
        text is null
            ? null
            : new FileContent(
                ImmutableCollectionsMarshal.AsImmutableArray(Encoding.Latin1.GetBytes(text))
            );

    private static string? Text(FileContent? content) =>
        content is null ? null : Encoding.Latin1.GetString(content.Bytes.AsSpan());
}
