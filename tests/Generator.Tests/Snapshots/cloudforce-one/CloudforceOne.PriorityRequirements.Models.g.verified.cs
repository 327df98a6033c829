namespace Cf1Gen.CloudforceOne;

/// <summary>A priority intelligence requirement (PIR): a subject that analysts monitor for an account.</summary>
public sealed partial class PriorityRequirement : ApiModel<PriorityRequirement>
{
    /// <summary>The id of the requirement: a UUID.</summary>
    public required string Id { get => Get(_id); init => _id = value; }
    /// <summary>The time at which the requirement was created.</summary>
    public required DateTimeOffset Created { get => Get(_created); init => _created = value; }
    /// <summary>The labels of the requirement.</summary>
    public required IReadOnlyList<string> Labels { get => Get(_labels); init => _labels = value; }
    /// <summary>The rank of the requirement within the account. 1 is the highest.</summary>
    public required int Priority { get => Get(_priority); init => _priority = value; }
    /// <summary>The subject to monitor.</summary>
    public required string Requirement { get => Get(_requirement); init => _requirement = value; }
    /// <summary>The TLP marking of the requirement, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp); init => _tlp = value; }
    /// <summary>The time at which the requirement was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated); init => _updated = value; }

    /// <summary>Creates a <see cref="PriorityRequirementUpdate"/> with the values of this object.</summary>
    public PriorityRequirementUpdate ToUpdate() => ConvertTo<PriorityRequirementUpdate>();

        json.RequiredString("id"u8, ref _id);
        json.RequiredDateTimeOffset("created"u8, ref _created);
        json.RequiredStrings("labels"u8, ref _labels);
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.RequiredString("requirement"u8, ref _requirement);
        json.RequiredEnum("tlp"u8, ref _tlp);
        json.RequiredDateTimeOffset("updated"u8, ref _updated);
}

/// <summary>The editable fields of a priority intelligence requirement. An update replaces all of them.</summary>
public sealed partial class PriorityRequirementCreate : ApiModel<PriorityRequirementCreate>
{
    /// <summary>The labels of the requirement.</summary>
    public required IReadOnlyList<string> Labels { get => Get(_labels); set => Set(out _labels, value); }
    /// <summary>The rank of the requirement within the account. 1 is the highest.</summary>
    public required int Priority { get => Get(_priority); set => Set(out _priority, value); }
    /// <summary>The subject to monitor.</summary>
    public required string Requirement { get => Get(_requirement); set => Set(out _requirement, value); }
    /// <summary>The TLP marking of the requirement, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp); set => Set(out _tlp, value); }

        json.RequiredStrings("labels"u8, ref _labels);
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.RequiredString("requirement"u8, ref _requirement);
        json.RequiredEnum("tlp"u8, ref _tlp);
}

/// <summary>The editable fields of a priority intelligence requirement. An update replaces all of them.</summary>
public sealed partial class PriorityRequirementUpdate : ApiModel<PriorityRequirementUpdate>
{
    /// <summary>The labels of the requirement.</summary>
    public required IReadOnlyList<string> Labels { get => Get(_labels); set => Set(out _labels, value); }
    /// <summary>The rank of the requirement within the account. 1 is the highest.</summary>
    public required int Priority { get => Get(_priority); set => Set(out _priority, value); }
    /// <summary>The subject to monitor.</summary>
    public required string Requirement { get => Get(_requirement); set => Set(out _requirement, value); }
    /// <summary>The TLP marking of the requirement, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp); set => Set(out _tlp, value); }

        json.RequiredStrings("labels"u8, ref _labels);
        json.Required("priority"u8, ref _priority, JsonCodec.Int32);
        json.RequiredString("requirement"u8, ref _requirement);
        json.RequiredEnum("tlp"u8, ref _tlp);
}

/// <summary>The quota of an account in the current quarter, in tokens.</summary>
public sealed partial class RequestQuota : ApiModel<RequestQuota>
{
    /// <summary>The time at which the yearly quota is renewed.</summary>
    public DateTimeOffset? AnniversaryDate { get => Get(_anniversaryDate); init => _anniversaryDate = value; }
    /// <summary>The time at which the quarterly quota is renewed.</summary>
    public DateTimeOffset? QuarterAnniversaryDate { get => Get(_quarterAnniversaryDate); init => _quarterAnniversaryDate = value; }
    /// <summary>The number of tokens for the quarter.</summary>
    public int? Quota { get => Get(_quota); init => _quota = value; }
    /// <summary>The number of remaining tokens.</summary>
    public int? Remaining { get => Get(_remaining); init => _remaining = value; }

        json.OptionalDateTimeOffset("anniversary_date"u8, ref _anniversaryDate);
        json.OptionalDateTimeOffset("quarter_anniversary_date"u8, ref _quarterAnniversaryDate);
        json.Optional("quota"u8, ref _quota, JsonCodec.Int32);
        json.Optional("remaining"u8, ref _remaining, JsonCodec.Int32);
}

/// <summary>A marking of the Traffic Light Protocol (TLP), which specifies how widely information may be shared.</summary>
public readonly partial struct Tlp : IOpenEnum<Tlp>
{
    /// <summary><c>clear</c></summary>
    public static Tlp Clear => new(Values.Clear);
    /// <summary><c>amber</c></summary>
    public static Tlp Amber => new(Values.Amber);
    /// <summary><c>amber-strict</c></summary>
    public static Tlp AmberStrict => new(Values.AmberStrict);
    /// <summary><c>green</c></summary>
    public static Tlp Green => new(Values.Green);
    /// <summary><c>red</c></summary>
    public static Tlp Red => new(Values.Red);
}
