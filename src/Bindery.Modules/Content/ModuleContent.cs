using System.Collections.Immutable;

namespace Bindery.Modules.Content;

/// <summary>Where an addon's bytes come from. A file is read when it is asked for, not before.</summary>
public abstract class ModuleContent
{
    /// <summary>Every file, below the addon's folder, with <c>/</c>, in ordinal order.</summary>
    public abstract ImmutableArray<string> Paths { get; }

    /// <exception cref="IOException">The file can't be read.</exception>
    public abstract byte[] Read(string path);
}
