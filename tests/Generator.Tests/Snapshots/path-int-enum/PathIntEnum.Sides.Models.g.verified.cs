public readonly partial struct SideEndValue : IOpenEnum<SideEndValue>
{
    /// <summary><c>front</c></summary>
    public static SideEndValue Front => new(Values.Front);
}

/// <summary>As seen from the door.</summary>
public readonly partial struct SideSideValue : IOpenEnum<SideSideValue>
{
    /// <summary><c>left</c></summary>
    public static SideSideValue Left => new(Values.Left);
    /// <summary><c>right</c></summary>
    public static SideSideValue Right => new(Values.Right);
}
