public sealed partial class TextGetAllResult : ApiModel<TextGetAllResult>
{
    /// <summary>A description that is so long that it does not fit into one line of the generated file and therefore has to be broken
    /// somewhere between two of its many words, which are as short as words usually are.</summary>
    public string? Long { get => Get(_long); init => _long = value; }

    /// <summary>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</summary>
    public string? Unbroken { get => Get(_unbroken); init => _unbroken = value; }
    public string? Silent { get => Get(_silent); init => _silent = value; }
    /// <summary>A title only.</summary>
    public string? Titled { get => Get(_titled); init => _titled = value; }

        json.OptionalString("long"u8, ref _long);
        json.OptionalString("unbroken"u8, ref _unbroken);
        json.OptionalString("silent"u8, ref _silent);
        json.OptionalString("titled"u8, ref _titled);
}
