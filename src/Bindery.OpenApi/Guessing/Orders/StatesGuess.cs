using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Naming;

namespace Bindery.OpenApi.Guessing.Orders;

/// <summary>Which words of a status confirm or cancel an order, by what such words usually mean.</summary>
internal static class StatesGuess
{
    private static readonly ImmutableArray<string> Confirming =
    [
        "confirmed",
        "accepted",
        "approved",
        "paid",
        "processing",
        "in_progress",
        "preparing",
        "ready",
        "awaiting_fulfillment",
        "awaiting_shipment",
        "packed",
        "partially_packed",
        "shipped",
        "partially_shipped",
        "in_delivery",
        "delivering",
        "delivered",
        "partially_delivered",
        "fulfilled",
        "partially_fulfilled",
        "complete",
        "completed",
    ];

    private static readonly ImmutableArray<string> Cancelling =
    [
        "cancelled",
        "canceled",
        "void",
        "voided",
        "declined",
        "rejected",
    ];

    /// <param name="fields">Of the order.</param>
    /// <returns>Null where no status is a choice of words, or none of them is well known.</returns>
    public static OrderStates? Of(ImmutableArray<GuessedField> fields)
    {
        FieldMapping? status = fields
            .Select(field => field.Field)
            .FirstOrDefault(field => field.Odoo == "external_status");
        if (status is null)
        {
            return null;
        }

        OrderStates states = new()
        {
            Path = status.External,
            Confirm = Among(status.Options, Confirming),
            Cancel = Among(status.Options, Cancelling),
        };
        return states.Confirm.IsEmpty && states.Cancel.IsEmpty ? null : states;
    }

    private static ImmutableArray<string> Among(
        ImmutableArray<string> words,
        ImmutableArray<string> known
    ) => [.. words.Where(word => known.Contains(NameWords.Of(word)))];
}
