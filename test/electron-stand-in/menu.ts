import { EventEmitter } from 'node:events';
import { menuRoles, roles } from './menu-roles.ts';
import { complainClass } from './missing.ts';
import { openWindows } from './windows.ts';

type Template = Electron.MenuItemConstructorOptions;

let lastCommand = 0;
let applicationMenu: Menu | null = null;

/** An entry. `click()` does what a click of a person does. */
export class MenuItem {
  readonly id: string | undefined;
  readonly commandId: number;
  label: string;
  readonly role: Template['role'];
  readonly type: NonNullable<Template['type']>;
  readonly accelerator: string | undefined;
  readonly sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly submenu: Menu | undefined;
  menu: Menu | undefined;
  readonly #click: Template['click'];

  constructor(options: Template) {
    const name = options.role?.toLowerCase() ?? '';
    const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
    const whole = Object.hasOwn(menuRoles, name) ? menuRoles[name] : undefined;
    if (options.role !== undefined && !role && !whole) {
      throw new Error(`The stand-in for Electron has no menu role “${options.role}”.`);
    }
    lastCommand += 1;
    this.commandId = lastCommand;
    this.id = options.id;
    this.role = options.role;
    this.label = options.label ?? role?.label ?? whole?.label ?? '';
    this.accelerator = options.accelerator ?? role?.accelerator;
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    const submenu = options.submenu ?? whole?.submenu;
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as unknown as Menu | undefined);
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.#click = options.click ?? role?.act;
  }

  click(event: object = {}): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') {
      for (const other of this.menu?.items ?? []) if (other.type === 'radio') other.checked = other === this;
    }
    const window = openWindows.find((one) => one.isFocused());
    this.#click?.(this as never, window as never, event as never);
  }
}
complainClass('MenuItem', MenuItem);

export class Menu extends EventEmitter {
  readonly items: MenuItem[] = [];

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show', {});
  }

  closePopup(): void {
    this.emit('menu-will-close', {});
  }

  static buildFromTemplate(template: (Template | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  static sendActionToFirstResponder(_action: string): void {}
}
complainClass('Menu', Menu);
