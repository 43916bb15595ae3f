using System.Collections.Immutable;

namespace Bindery.Generation.Enhancement.History;

/// <summary>One command: what it was asked for, and what it did.</summary>
public sealed record RecordedStep
{
    public const string Init = "init";
    public const string Binding = "binding";
    public const string Sync = "sync";
    public const string Export = "export";
    public const string Webhook = "webhook";
    public const string Auth = "auth";
    public const string Inventory = "inventory";

    public required string Kind { get; init; }

    /// <summary>The platform, the entity, the Odoo model or the scheme.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }
    public string? OdooModel { get; init; }
    public string? Direction { get; init; }

    /// <summary>The YAML of the blueprint that was taken.</summary>
    public string? Source { get; init; }

    /// <summary>The kind of archetype that was taken, where no blueprint was.</summary>
    public string? Archetype { get; init; }

    /// <summary>The entity in the blueprint.</summary>
    public string? SourceEntity { get; init; }

    /// <summary>Another entity had a binding for the model already.</summary>
    public bool SharesOdooModel { get; init; }

    /// <summary>The binding was there, and only got what it lacked.</summary>
    public bool Completes { get; init; }

    public string? License { get; init; }
    public string? Scheme { get; init; }
    public string? Header { get; init; }
    public string? AuthorizeUrl { get; init; }
    public string? TokenUrl { get; init; }

    /// <summary>Entities that init was asked for, or topics of webhooks.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<RecordedFile> Files { get; init; } = [];

    /// <summary>Whether both ask for the same.</summary>
    public bool AsksAs(RecordedStep other) =>
        Kind == other.Kind
        && Name == other.Name
        && (Kind != Webhook || Names.SequenceEqual(other.Names));
}
