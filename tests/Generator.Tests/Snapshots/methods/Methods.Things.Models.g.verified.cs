public sealed partial class ThingSearch : ApiModel<ThingSearch>
{
    public string? Text { get => Get(_text); set => Set(out _text, value); }

        json.OptionalString("text"u8, ref _text);
}
