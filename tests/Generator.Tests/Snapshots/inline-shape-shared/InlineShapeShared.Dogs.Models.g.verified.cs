public sealed partial class Dog : ApiModel
{
    public Owner? Owner { get => Get(_owner, "owner"); init => _owner = value; }
    public bool? Barks { get => Get(_barks, "barks"); init => _barks = value; }
}
