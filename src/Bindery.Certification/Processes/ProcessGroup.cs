using System.Runtime.InteropServices;

namespace Bindery.Certification.Processes;

/// <summary>Ends a program together with everything it started, also what it no longer knows.</summary>
internal static partial class ProcessGroup
{
    private const int Terminate = 15;
    private const int Kill = 9;

    /// <summary>Asks every process of the group to end.</summary>
    public static void RequestEnd(int leader) => Send(leader, Terminate);

    public static void End(int leader) => Send(leader, Kill);

    private static void Send(int leader, int signal)
    {
        if (!OperatingSystem.IsWindows() && leader > 1)
        {
            _ = SendSignal(-leader, signal);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SendSignal(int process, int signal);
}
