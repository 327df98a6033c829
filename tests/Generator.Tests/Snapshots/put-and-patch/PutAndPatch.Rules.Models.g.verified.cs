public sealed partial class Rule : ApiModel<Rule>
{
    public string Id { get => Get(_id, "id"); init => _id = value; }
    public required string Text { get => Get(_text, "text"); init => _text = value; }
    public bool? Enabled { get => Get(_enabled, "enabled"); init => _enabled = value; }

    /// <summary>Creates a <see cref="RuleReplace"/> with the values of this object.</summary>
    public RuleReplace ToReplace() => ConvertTo<RuleReplace>();
}

public sealed partial class RuleChange : ApiModel<RuleChange>
{
    public string? Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
    public bool? Enabled { get => Get(_enabled, "enabled"); set => Set(out _enabled, value, "enabled"); }
}

public sealed partial class RuleReplace : ApiModel<RuleReplace>
{
    public required string Text { get => Get(_text, "text"); set => Set(out _text, value, "text"); }
    public bool? Enabled { get => Get(_enabled, "enabled"); set => Set(out _enabled, value, "enabled"); }
}
