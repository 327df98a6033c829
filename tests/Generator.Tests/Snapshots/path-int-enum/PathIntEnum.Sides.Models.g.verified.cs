public readonly partial struct SideEndValue : IOpenEnum<SideEndValue>
{
    /// <summary><c>front</c></summary>
    public static SideEndValue Front => new(Values.Front);
}

public readonly partial struct SideSide : IOpenEnum<SideSide>
{
    /// <summary><c>left</c></summary>
    public static SideSide Left => new(Values.Left);
    /// <summary><c>right</c></summary>
    public static SideSide Right => new(Values.Right);
}
