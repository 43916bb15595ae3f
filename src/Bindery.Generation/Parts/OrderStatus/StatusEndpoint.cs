using Bindery.Blueprints;
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
                sent.Member == "status"
                    ? PythonSource.Empty
                    : PythonAttribute.OfText("_status_member", sent.Member),
                PythonAttribute.OfText("_status_order_member", sent.OrderMember)
            );
}
