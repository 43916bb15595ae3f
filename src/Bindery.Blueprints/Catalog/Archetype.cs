namespace Bindery.Blueprints;

/// <summary>A blueprint for platforms of one kind, to be given a name.</summary>
public sealed record Archetype(Blueprint Blueprint)
{
    /// <param name="name">Technical name, as in <see cref="Blueprint.Name"/>.</param>
    /// <param name="title">Name as people write it.</param>
    public Blueprint Instantiate(string name, string title) =>
        Blueprint with
        {
            Name = name,
            Title = title,
        };
}
