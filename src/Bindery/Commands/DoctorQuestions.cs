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

        return await SecretLine.ReadAsync(
            output,
            $"Password or API key of {address.Login}: ",
            cancellation
        );
    }
}
