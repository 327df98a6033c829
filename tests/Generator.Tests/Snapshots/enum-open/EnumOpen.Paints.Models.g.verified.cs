/// <summary>A paint.</summary>
public sealed partial class Paint : ApiModel
{
    /// <summary>A colour that a paint has.</summary>
    public required Colour Colour { get => Get(_colour, "colour"); init => _colour = value; }
    /// <summary>How much it shines.</summary>
    public required PaintGloss Gloss { get => Get(_gloss, "gloss"); init => _gloss = value; }
    /// <summary>A colour that a paint has.</summary>
    public Colour? SecondColour { get => Get(_secondColour, "second_colour"); init => _secondColour = value; }
    public IReadOnlyList<Colour>? OtherColours { get => Get(_otherColours, "other_colours"); init => _otherColours = value; }
}

/// <summary>A colour that a paint has.</summary>
public readonly partial struct Colour : IOpenEnum<Colour>
{
    /// <summary><c>red</c></summary>
    public static Colour Red => new(Values.Red);
    /// <summary><c>dark-blue</c></summary>
    public static Colour DarkBlue => new(Values.DarkBlue);
    /// <summary><c>Light Green</c></summary>
    public static Colour LightGreen => new(Values.LightGreen);
    /// <summary><c>&lt;=</c></summary>
    public static Colour LessThanOrEqual => new(Values.LessThanOrEqual);
    /// <summary><c></c></summary>
    public static Colour Empty => new(Values.Empty);
}

/// <summary>How much it shines.</summary>
public readonly partial struct PaintGloss : IOpenEnum<PaintGloss>
{
    /// <summary><c>matt</c></summary>
    public static PaintGloss Matt => new(Values.Matt);
    /// <summary><c>satin</c></summary>
    public static PaintGloss Satin => new(Values.Satin);
}
