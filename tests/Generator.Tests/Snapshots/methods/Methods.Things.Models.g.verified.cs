public sealed partial class ThingSearch : ApiModel
{
    public string? Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
}
