public sealed partial class SizesParameter : ApiModel
{
    public int? From { get => Get(_from, "from"); init => _from = value; }
}
