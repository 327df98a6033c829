public sealed partial class SearchOptions : ApiModel<SearchOptions>
{
    public required string Text { get => Get(_text); set => Set(out _text, value); }

        json.RequiredString("text"u8, ref _text);
}

public sealed partial class SearchPage : ApiModel<SearchPage>
{
    public IReadOnlyList<string>? Results { get => Get(_results); init => _results = value; }
    public Optional<string?> NextCursor { get => Get(_nextCursor); init => _nextCursor = value; }

        json.OptionalStrings("results"u8, ref _results);
        json.Optional("next_cursor"u8, ref _nextCursor, JsonCodec.String);
}
