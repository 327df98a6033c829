public sealed partial class ThingSearch : ApiModel<ThingSearch>
{
    public string? Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
}
