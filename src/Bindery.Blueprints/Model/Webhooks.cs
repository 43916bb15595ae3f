using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record Webhooks
{
    public required WebhookSignature Signature { get; init; }

    /// <summary>Header with the topic; null where it is in the body or the address.</summary>
    public string? TopicHeader { get; init; }

    /// <summary>Path of the topic in the body.</summary>
    public string? TopicPath { get; init; }

    /// <summary>The only member of an unsigned form by which the platform tries the address.</summary>
    public string? PingMember { get; init; }

    /// <summary>The topic ends the address: nothing in a delivery names it.</summary>
    public bool TopicEndsAddress => TopicHeader is null && TopicPath is null;

    /// <summary>A delivery tells of several events, in a list; the other paths lead into one of them.</summary>
    public bool Several { get; init; }

    /// <summary>Path of that list; null where the body is it.</summary>
    public string? EventsPath { get; init; }

    /// <summary>Path of the record in the body; null where the body is it.</summary>
    public string? PayloadPath { get; init; }

    /// <summary>Path of the record's key, where a delivery tells no more of it.</summary>
    public string? KeyPath { get; init; }

    /// <summary>Header that names one delivery, the same on every retry of it.</summary>
    public string? DeliveryHeader { get; init; }

    /// <summary>Members that together name one delivery.</summary>
    public ImmutableArray<string> DeliveryPath { get; init; } = [];

    public string? TriggeredAtHeader { get; init; }

    /// <summary>Path of the moment of the event: ISO 8601, or seconds or milliseconds since 1970.</summary>
    public string? TriggeredAtPath { get; init; }
    public string? AccountHeader { get; init; }

    /// <summary>Null where tokens are asked for.</summary>
    public WebhookTokens? Tokens { get; init; }

    /// <summary>Path of the account that an event is of; others' events are passed over.</summary>
    public string? AccountPath { get; init; }

    /// <summary>Setting with the backend's own account, for <see cref="AccountPath"/>.</summary>
    public string? AccountSetting { get; init; }

    /// <summary>The platform takes no answer that has a body.</summary>
    public bool EmptyAnswer { get; init; }

    public required ImmutableArray<WebhookTopic> Topics { get; init; }
}
