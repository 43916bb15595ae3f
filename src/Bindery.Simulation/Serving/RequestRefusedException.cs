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

    public RequestRefusedException(FieldErrors errors)
        : base("The record is not valid.")
    {
        Status = 422;
        Errors = errors;
    }

    public int Status { get; } = 400;
    public FieldErrors? Errors { get; }
}
