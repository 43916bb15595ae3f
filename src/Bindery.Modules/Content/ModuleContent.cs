using System.Collections.Immutable;

namespace Bindery.Modules.Content;

/// <summary>Where an addon's bytes come from. A file is read when it is asked for, not before.</summary>
public abstract class ModuleContent
{
    /// <summary>Every file, below the addon's folder, with <c>/</c>, in ordinal order.</summary>
    public abstract ImmutableArray<string> Paths { get; }

    /// <summary>What is in a file; nothing for one that can't be read, which <see cref="Unreadable"/> then names.</summary>
    public abstract byte[] Read(string path);

    /// <summary>Of the files that were asked for, those that couldn't be read, and why.</summary>
    public virtual IReadOnlyDictionary<string, string> Unreadable =>
        ImmutableDictionary<string, string>.Empty;
}
