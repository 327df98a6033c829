public sealed partial class Sizes : ApiModel
{
    public int? From { get => Get(_from, "from"); init => _from = value; }
}
