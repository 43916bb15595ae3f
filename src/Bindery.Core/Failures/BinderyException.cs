namespace Bindery.Core.Failures;

/// <summary>A failure with a message for the user: what happened, where, what to do.</summary>
public sealed class BinderyException(ExitCode exitCode, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public ExitCode ExitCode { get; } = exitCode;

    public static BinderyException BadRequest(string message) => new(ExitCode.BadRequest, message);

    public static BinderyException Outside(string message, Exception? inner = null) =>
        new(ExitCode.OutsideFailure, message, inner);
}
