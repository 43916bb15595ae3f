using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Bindery.Core.Changes;

/// <summary>The bytes of a file; equal when every byte is.</summary>
public sealed class FileContent(ImmutableArray<byte> bytes) : IEquatable<FileContent>
{
    public ImmutableArray<byte> Bytes { get; } = bytes;

    /// <summary>The bytes as UTF-8, for showing; never written back.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.AsSpan());

    /// <summary>A NUL among the first 8,000 bytes, which is how git decides too.</summary>
    public bool IsBinary => Bytes.AsSpan()[..Math.Min(Bytes.Length, 8000)].Contains((byte)0);

    public static FileContent FromText(string text) =>
        new(ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text)));

    public static FileContent Read(string path) =>
        new(ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));

    /// <returns>Null where there is no such file.</returns>
    public static FileContent? ReadOrNull(string path) => File.Exists(path) ? Read(path) : null;

    /// <summary>A file that is built into an assembly.</summary>
    /// <exception cref="InvalidOperationException">It is not: the project file names another.</exception>
    public static FileContent Embedded(Assembly assembly, string resource)
    {
        using Stream stream =
            assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FileContent(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
    }

    public bool Equals(FileContent? other) =>
        other is not null && Bytes.AsSpan().SequenceEqual(other.Bytes.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FileContent);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Bytes.AsSpan());
        return hash.ToHashCode();
    }
}
