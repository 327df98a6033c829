public sealed partial class TextGetAllResult : ApiModel<TextGetAllResult>
{
    /// <summary>A description that is so long that it does not fit into one line of the generated file and therefore has to be broken
    /// somewhere between two of its many words, which are as short as words usually are.</summary>
    public string? Long { get => Get(_long, "long"); init => _long = value; }

    /// <summary>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</summary>
    public string? Unbroken { get => Get(_unbroken, "unbroken"); init => _unbroken = value; }
    public string? Silent { get => Get(_silent, "silent"); init => _silent = value; }
    /// <summary>A title only.</summary>
    public string? Titled { get => Get(_titled, "titled"); init => _titled = value; }
}
