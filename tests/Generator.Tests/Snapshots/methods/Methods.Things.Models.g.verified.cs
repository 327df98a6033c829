public sealed partial class ThingQuery : ApiModel
{
    public string? Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
}
