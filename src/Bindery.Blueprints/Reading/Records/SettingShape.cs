using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class SettingShape
{
    public static IShape<Setting> Shape { get; } =
        new ObjectShape<Setting>("setting", Ask, nameKey: "name");

    private static Setting Ask(IMembers members) =>
        new()
        {
            Name = members.Required(
                "name",
                Texts.TechnicalName,
                "Technical name of the field on the backend."
            ),
            Label = members.Required("label", Texts.Line, "Label of the field on the form."),
            Type = members.Required(
                "type",
                Choice.Of<SettingType>(),
                "Kind of value; a secret is shown to connector managers only and never logged."
            ),
            Required = members.Or(
                "required",
                Values.Flag,
                false,
                "Whether the backend can't be saved without it."
            ),
            Help = members.Optional("help", Texts.Prose, "Hint beside the field."),
            Example = members.Optional("example", Values.ScalarText, "A value as users type it."),
            Default = members.Optional(
                "default",
                Values.ScalarText,
                "Value of a new backend; a boolean's is true or false."
            ),
            Options = members.Or(
                "options",
                Values.Lines,
                [],
                "The choices of a selection; other types have none."
            ),
        };
}
