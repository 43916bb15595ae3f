using Bindery.Blueprints;
using Bindery.Generation.Parts.Components;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.OrderStatus;

/// <summary>Where an adapter sends the status of an order.</summary>
internal static class StatusEndpoint
{
    public static PythonSource Of(StatusSending? sent) =>
        sent is null
            ? PythonSource.Empty
            : PythonSource.Lines(
                PythonAttribute.OfText("_status_path", sent.Endpoint.Path),
                sent.Endpoint.Method == "POST"
                    ? PythonSource.Empty
                    : PythonAttribute.OfText("_status_method", sent.Endpoint.Method),
                Member(sent.Member),
                PythonAttribute.OfText("_status_order_member", sent.OrderMember),
                PythonAttribute.OfText("_status_tracking_member", sent.Tracking),
                PythonAttribute.OfText("_status_carrier_member", sent.Carrier),
                sent.Each is { } parts ? Parts(parts) : PythonSource.Empty
            );

    private static PythonSource Member(string? member) =>
        member switch
        {
            null => PythonAttribute.Of("_status_member", PythonSource.Of($"None")),
            "status" => PythonSource.Empty,
            _ => PythonAttribute.OfText("_status_member", member),
        };

    private static PythonSource Parts(OrderParts parts) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_status_parts_path", parts.Endpoint.Path),
            PythonAttribute.OfText("_status_parts_envelope", parts.Endpoint.Envelope),
            parts.Key == "id"
                ? PythonSource.Empty
                : PythonAttribute.OfText("_status_part_key", parts.Key),
            PythonAttribute.OfText("_status_part_state", parts.Only?.Path),
            parts.Only is { } only
                ? PythonAttribute.Of("_status_part_waits", Scalars.Tuple(only.Values))
                : PythonSource.Empty,
            PythonAttribute.OfText("_status_part_member", parts.Member)
        );
}
