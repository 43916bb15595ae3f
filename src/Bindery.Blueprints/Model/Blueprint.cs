using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>What an outside platform is, as one file under <c>platforms/</c> describes it.</summary>
public sealed record Blueprint
{
    /// <summary>The newest format version that this Bindery writes and reads.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>Technical name: a Python identifier in lower case, such as <c>shopify</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name as people write it, such as <c>Shopify</c>.</summary>
    public required string Title { get; init; }

    public required ConnectorType Type { get; init; }

    public string? Documentation { get; init; }

    public string? Notes { get; init; }

    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>Address with settings in braces: <c>{shop_url}/admin/api/{api_version}</c>.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Headers of every call, with settings in braces: <c>Tenant: {tenant_id}</c>.</summary>
    public ImmutableArray<DefaultValue> Headers { get; init; } = [];

    public BodyFormat BodyFormat { get; init; } = BodyFormat.Json;

    /// <summary>Every scheme that users of the platform meet; the first is the default.</summary>
    public required ImmutableArray<Authentication> Authentication { get; init; }

    /// <summary>Setting with the zone of moments without offset; null for UTC.</summary>
    public string? Timezone { get; init; }

    public required TestConnection TestConnection { get; init; }

    public Pagination Pagination { get; init; } = new();

    public RateLimit? RateLimit { get; init; }

    public ErrorShape Errors { get; init; } = new();

    public Webhooks? Webhooks { get; init; }

    public required ImmutableArray<Entity> Entities
    {
        get;
        init => field = WithBindingsOfTheirOwn(value);
    }

    // What shares an Odoo model in the whole blueprint still does so in a part of it: names that
    // depended on the choice of entities would change when an entity is added.
    private static ImmutableArray<Entity> WithBindingsOfTheirOwn(ImmutableArray<Entity> entities) =>
        [
            .. entities.Select(
                (entity, index) =>
                    entities.Take(index).Any(other => other.OdooModel == entity.OdooModel)
                        ? entity with
                        {
                            SharesOdooModel = true,
                        }
                        : entity
            ),
        ];
}
