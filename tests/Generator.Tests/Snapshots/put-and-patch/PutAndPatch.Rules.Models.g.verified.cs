public sealed partial class Rule : ApiModel<Rule>
{
    public string Id { get => Get(_id); init => _id = value; }
    public required string Text { get => Get(_text); init => _text = value; }
    public bool? Enabled { get => Get(_enabled); init => _enabled = value; }

    /// <summary>Creates a <see cref="RuleReplace"/> with the values of this object.</summary>
    public RuleReplace ToReplace() => ConvertTo<RuleReplace>();

        json.RequiredString("id"u8, ref _id, isReadOnly: true);
        json.RequiredString("text"u8, ref _text);
        json.OptionalBoolean("enabled"u8, ref _enabled);
}

public sealed partial class RuleChange : ApiModel<RuleChange>
{
    public string? Text { get => Get(_text); set => Set(out _text, value); }
    public bool? Enabled { get => Get(_enabled); set => Set(out _enabled, value); }

        json.OptionalString("text"u8, ref _text);
        json.OptionalBoolean("enabled"u8, ref _enabled);
}

public sealed partial class RuleReplace : ApiModel<RuleReplace>
{
    public required string Text { get => Get(_text); set => Set(out _text, value); }
    public bool? Enabled { get => Get(_enabled); set => Set(out _enabled, value); }

        json.RequiredString("text"u8, ref _text);
        json.OptionalBoolean("enabled"u8, ref _enabled);
}
