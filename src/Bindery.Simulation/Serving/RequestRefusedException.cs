using System.Text.Json.Nodes;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Serving;

/// <summary>The platform says no; becomes an answer in its own error shape.</summary>
internal sealed class RequestRefusedException : Exception
{
    public RequestRefusedException() { }

    public RequestRefusedException(string message)
        : base(message) { }

    public RequestRefusedException(string message, Exception innerException)
        : base(message, innerException) { }

    public RequestRefusedException(int status, string message)
        : base(message) => Status = status;

    /// <summary>The message under the name of what it is about.</summary>
    public RequestRefusedException(int status, string parameter, string message)
        : base(message)
    {
        Status = status;
        Details = new JsonObject { [parameter] = message };
    }

    public RequestRefusedException(FieldErrors errors)
        : base("The record is not valid.")
    {
        Status = 422;
        Details = errors.ToJson();
    }

    public int Status { get; } = 400;

    /// <summary>What goes in the message's place; null for the message itself.</summary>
    public JsonObject? Details { get; }
}
