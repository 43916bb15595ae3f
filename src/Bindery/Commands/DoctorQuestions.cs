using System.Text;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Odoo;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>Asks at the terminal; where nobody can answer, nothing is assumed.</summary>
internal sealed class DoctorQuestions(Output output, bool saysYes)
{
    public async Task<bool> ConfirmAsync(string question, CancellationToken cancellation)
    {
        if (saysYes)
        {
            return true;
        }

        if (!output.Messages.Profile.Capabilities.Interactive)
        {
            output.Say($"{question} Not done: nobody is there to ask; --yes answers in advance.");
            return false;
        }

        output.Ask($"{question} [y/N] ");
        ConsoleKeyInfo? key = await output.Messages.Input.ReadKeyAsync(
            intercept: true,
            cancellation
        );
        bool isYes = key?.KeyChar is 'y' or 'Y';
        output.Say(isYes ? "yes" : "no");
        return isYes;
    }

    public async Task<string> PasswordAsync(
        OdooAddress address,
        string variable,
        CancellationToken cancellation
    )
    {
        if (!output.Messages.Profile.Capabilities.Interactive)
        {
            throw BinderyException.BadRequest(
                $"no password: set {variable} to the password or API key of {address.Login}."
            );
        }

        output.Ask($"Password or API key of {address.Login}: ");
        StringBuilder password = new();
        while (
            await output.Messages.Input.ReadKeyAsync(intercept: true, cancellation) is { } key
            && key.Key != ConsoleKey.Enter
        )
        {
            Take(password, key);
        }

        output.Say("");
        return password.ToString();
    }

    private static void Take(StringBuilder password, ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Backspace)
        {
            password.Length = Math.Max(0, password.Length - 1);
        }
        else if (key.KeyChar != '\0')
        {
            password.Append(key.KeyChar);
        }
    }
}
