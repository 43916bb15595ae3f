using System.Collections.Immutable;
using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>A status that is sent has to lead on from one that is known, and to be recognised when it comes back.</summary>
internal sealed class HowAStatusIsSent : IQuestion
{
    private const string Id = "{id}";

    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers) =>
        entity.States?.Send is { } sent
            ? Objections(entity, sent)
                .Select(message => ("states.send", $"{message}, so that no status can be sent"))
            : [];

    private static IEnumerable<string> Objections(Entity entity, StatusSending sent)
    {
        string name = Quote.Of(entity.Name);
        if (entity is not { Kind: EntityKind.Order, Direction: Direction.Import })
        {
            yield return $"the entity {name} is not of imported orders";
        }

        if (entity.StatusField is null)
        {
            yield return $"the entity {name} has no binding_field for the member {Quote.Of(entity.States!.Path)}";
        }

        if (sent.OrderMember is null && !NamesTheOrder(sent.Each?.Endpoint ?? sent.Endpoint))
        {
            yield return $"the endpoint of the entity {name} has neither {Id} in its path nor an order_member";
        }

        if (sent.Member is null && Told(sent).Count() != 1)
        {
            yield return $"without a member, the call of the entity {name} can say only one of confirmed, delivered and cancelled";
        }

        if (sent.Empty is { } empty && !sent.Sequence.Contains(empty))
        {
            yield return $"{Quote.Of(empty)}, which stands for no status, is not in sequence";
        }

        foreach (string unknown in Unknown(sent, entity.States!.Cancel))
        {
            yield return $"the status {Quote.Of(unknown)} is not in sequence, or not in cancel";
        }
    }

    private static bool NamesTheOrder(Endpoint endpoint) =>
        endpoint.Path.Contains(Id, StringComparison.Ordinal);

    private static IEnumerable<string> Told(StatusSending sent) =>
        new[] { sent.Confirmed, sent.Delivered, sent.Cancelled }.OfType<string>();

    private static IEnumerable<string> Unknown(
        StatusSending sent,
        ImmutableArray<string> cancelled
    ) =>
        new[] { sent.Confirmed, sent.Delivered }
            .OfType<string>()
            .Where(status => !sent.Sequence.Contains(status))
            .Concat(sent.Cancelled is { } status && !cancelled.Contains(status) ? [status] : []);
}
